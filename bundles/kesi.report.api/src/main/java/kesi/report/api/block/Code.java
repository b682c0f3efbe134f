package kesi.report.api.block;

import java.util.Optional;

/**
 * A QR code (ISO/IEC 18004).
 *
 * @param content what it holds; at most 1,200 bytes of UTF-8
 * @param alternative what it is, for people who cannot see it; not blank
 * @param widthMm how wide it is printed, its quiet zone included, in millimetres
 * @param caption under it
 */
public record Code(String content, String alternative, double widthMm, Optional<String> caption) implements Block {}
