/** What the gate costs. */
@NullMarked
package kesi.deploy.provider.archive;

import org.jspecify.annotations.NullMarked;
