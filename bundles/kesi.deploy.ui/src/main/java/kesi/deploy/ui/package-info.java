/** The screens of IT: a perspective with the bundles of the running framework and the features of the department. */
@NullMarked
package kesi.deploy.ui;

import org.jspecify.annotations.NullMarked;
