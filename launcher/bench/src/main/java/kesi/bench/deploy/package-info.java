/** What changes of features cost in the open window: archives are signed beforehand, in another process. */
@NullMarked
package kesi.bench.deploy;

import org.jspecify.annotations.NullMarked;
