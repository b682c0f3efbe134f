package kesi.deploy.provider.zip;

/**
 * One entry of a zip, as its central and its local header both tell it.
 *
 * @param method 0 stored, 8 deflated
 * @param crc of the unpacked bytes
 * @param packed bytes in the file
 * @param size bytes when unpacked
 * @param start where its local header begins
 * @param data where its bytes begin; not known before the local header was read
 */
public record Part(String name, int method, int crc, long packed, long size, long start, long data) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** Whether it only names a folder. */
    public boolean folder() {
        return name.endsWith("/");
    }

    Part at(long place) {
        return new Part(name, method, crc, packed, size, start, place);
    }
}
