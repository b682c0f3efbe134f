/** What support may see, and what it never sees. */
@NullMarked
package kesi.deploy.provider.support;

import org.jspecify.annotations.NullMarked;
