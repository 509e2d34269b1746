declare const brand: unique symbol;

/** A primitive that cannot be mistaken for another of the same shape; costs nothing at run time. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
