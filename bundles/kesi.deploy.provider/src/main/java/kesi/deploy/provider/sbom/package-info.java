/** What a feature is made of, as a software bill of materials after CycloneDX 1.6 (ECMA-424). */
@NullMarked
package kesi.deploy.provider.sbom;

import org.jspecify.annotations.NullMarked;
