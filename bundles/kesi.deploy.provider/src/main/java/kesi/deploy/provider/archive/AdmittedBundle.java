package kesi.deploy.provider.archive;

import java.nio.file.Path;

/**
 * A bundle of an admitted feature.
 *
 * @param id {@code group:name:version}, as the feature lists it
 * @param symbolicName as its manifest says
 * @param version as its manifest says
 * @param sha256 of the whole jar, in hexadecimal
 * @param jar its private copy in the quarantine
 */
public record AdmittedBundle(String id, String symbolicName, String version, String sha256, Path jar) {}
