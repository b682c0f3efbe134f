/** What a helper far away needs to see of an installation, without anything that people wrote into it. */
@NullMarked
package kesi.deploy.provider.support;

import org.jspecify.annotations.NullMarked;
