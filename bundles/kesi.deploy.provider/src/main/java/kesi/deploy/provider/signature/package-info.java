/**
 * Checks by hand that every entry of a jar is signed by one signer, and how: manifest, signature file, block, keys.
 */
@NullMarked
package kesi.deploy.provider.signature;

import org.jspecify.annotations.NullMarked;
