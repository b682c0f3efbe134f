/** Why something does not run: what the framework and Declarative Services know, in words for people. */
@NullMarked
package kesi.deploy.provider.why;

import org.jspecify.annotations.NullMarked;
