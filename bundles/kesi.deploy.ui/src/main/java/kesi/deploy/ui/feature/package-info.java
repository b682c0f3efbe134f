/** The screen of features: a view of widgets and a model of state. */
@NullMarked
package kesi.deploy.ui.feature;

import org.jspecify.annotations.NullMarked;
