/**
 * Signed indexes of features, by file or http(s): no older index, none that has expired, no file but the listed one.
 */
@NullMarked
package kesi.deploy.provider.repository;

import org.jspecify.annotations.NullMarked;
