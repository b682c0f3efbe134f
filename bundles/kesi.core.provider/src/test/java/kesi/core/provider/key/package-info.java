/** Tests. */
@org.jspecify.annotations.NullMarked
package kesi.core.provider.key;
