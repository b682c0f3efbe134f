/** Tests of passwords that must not be found. */
@org.jspecify.annotations.NullMarked
package kesi.core.provider.secret;
