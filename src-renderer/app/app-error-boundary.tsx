import { Component, type ReactNode } from 'react';
import { CrashNotice } from './crash-notice.tsx';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | undefined;
}

/** The last net: whatever no screen caught becomes a sentence, never a blank window. */
export class AppErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return <CrashNotice error={this.state.error} onRetry={() => window.location.reload()} />;
  }
}
