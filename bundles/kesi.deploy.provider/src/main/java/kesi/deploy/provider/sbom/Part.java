package kesi.deploy.provider.sbom;

import java.util.List;

/**
 * One thing a feature is made of: a bundle, or a library that lies in one.
 *
 * @param path where it lies in the bundle; for a bundle the name of its file
 * @param coordinates where it comes from
 * @param sha256 of its bytes, in small hexadecimal digits
 * @param licences SPDX names where they are known, else what its maker wrote; may be empty
 * @param inside the libraries that lie in it
 */
record Part(String path, Coordinates coordinates, String sha256, List<String> licences, List<Part> inside) {

    Part {
        licences = List.copyOf(licences);
        inside = List.copyOf(inside);
    }
}
