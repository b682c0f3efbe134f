/**
 * For authors of plug-ins: {@code plugin:new} writes a Maven project that builds on its own, {@code plugin:build}
 * builds it, and {@code bundle:install} tries it in the running product.
 */
@NullMarked
package kesi.plugin.provider;

import org.jspecify.annotations.NullMarked;
