declare const brand: unique symbol;

/** A string that may not be mixed up with other strings, such as a wish's id. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };
