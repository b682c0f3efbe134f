/**
 * The screens of deployment: each shows what one command lists and offers the commands that come next. {@link
 * kesi.deploy.ui.screen.Plan} says which, {@link kesi.deploy.ui.screen.ScreenModel} is their state, {@link
 * kesi.deploy.ui.screen.ScreenPane} their widgets; a view is one class of a few lines.
 */
@NullMarked
package kesi.deploy.ui.screen;

import org.jspecify.annotations.NullMarked;
