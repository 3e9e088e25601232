/** A property as the platform defines it, never as the page named it (`<form name=querySelectorAll>`). */
export const native = <T>(node: object, name: string): T => Reflect.get(Object.getPrototypeOf(node), name, node) as T;
