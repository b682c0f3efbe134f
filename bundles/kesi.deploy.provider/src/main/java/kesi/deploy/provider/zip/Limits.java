package kesi.deploy.provider.zip;

/**
 * How big a zip may be, and which form it must have.
 *
 * @param bytes of the whole file
 * @param entries how many
 * @param ratio unpacked bytes to packed ones, of the whole and of each entry beyond a megabyte
 * @param stored whether every entry must stand there unpacked, so that no byte of the file can change without a change
 *     of what it holds
 */
public record Limits(long bytes, int entries, int ratio, boolean stored) {

    private static final long MEGABYTE = 1 << 20;

    /** A bundle: 200 MB, 20,000 entries, 200 times its size unpacked. */
    public static final Limits BUNDLE = new Limits(200 * MEGABYTE, 20_000, 200, false);

    /** A feature archive: 500 MB, 1,000 entries, nothing packed. */
    public static final Limits ARCHIVE = new Limits(500 * MEGABYTE, 1_000, 1, true);

    boolean tooDense(long unpacked, long packed) {
        return unpacked > MEGABYTE && unpacked / ratio > Math.max(packed, 1);
    }
}
