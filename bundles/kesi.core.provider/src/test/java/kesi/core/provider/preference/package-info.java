/** Tests of the layers of choices and the files behind them. */
@org.jspecify.annotations.NullMarked
package kesi.core.provider.preference;
