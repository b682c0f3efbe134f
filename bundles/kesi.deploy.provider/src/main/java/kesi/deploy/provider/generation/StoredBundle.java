package kesi.deploy.provider.generation;

/**
 * A bundle of an installed feature.
 *
 * @param id {@code group:artifact:version}
 * @param sha256 the hash of its jar, under which the store has it
 */
public record StoredBundle(String id, String sha256) {}
