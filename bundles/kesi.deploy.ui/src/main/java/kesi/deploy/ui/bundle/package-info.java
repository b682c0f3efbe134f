/** The screen of bundles: a view of widgets and a model of state. */
@NullMarked
package kesi.deploy.ui.bundle;

import org.jspecify.annotations.NullMarked;
