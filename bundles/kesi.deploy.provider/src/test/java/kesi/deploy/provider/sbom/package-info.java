/** What a bill of materials tells, and what it refuses to guess. */
@NullMarked
package kesi.deploy.provider.sbom;

import org.jspecify.annotations.NullMarked;
