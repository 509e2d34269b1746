/** Nothing was sent, or the answer did not come: the connection to the backend is gone. */
export class ConnectionLostError extends Error {
  override readonly name = 'ConnectionLostError';
}
