declare namespace App {
  interface Locals {
    /** The rules of the calculators that the page has so far. */
    calculators?: string[];
  }
}
