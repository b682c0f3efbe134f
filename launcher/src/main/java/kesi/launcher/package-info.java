/**
 * Starts the product: {@link kesi.launcher.Main} reads the options, takes the workspace, picks the features and hands
 * over to the framework. Nothing here knows a bundle of the product; the two sides meet in framework properties and in
 * one service of a JDK type.
 */
@NullMarked
package kesi.launcher;

import org.jspecify.annotations.NullMarked;
