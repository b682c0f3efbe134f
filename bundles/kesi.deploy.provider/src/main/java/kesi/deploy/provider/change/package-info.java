/**
 * Installing, updating, removing and taking back features: everything is stored and resolved before anything that runs
 * is touched, what came is looked at before the change is final, and whatever fails leads back.
 */
@NullMarked
package kesi.deploy.provider.change;

import org.jspecify.annotations.NullMarked;
