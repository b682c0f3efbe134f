package kesi.report.api.block;

import java.util.Optional;

/**
 * A certificate: a framed page of its own. Text that does not fit is set smaller, down to a readable size, and refused
 * below that.
 *
 * @param title large and spaced, for example 荣誉证书
 * @param addressee before the colon, for example a name or a unit
 * @param text the reason and what is granted (特授予…)
 * @param issuer who grants it; the place for the seal is over this line
 * @param date as it is printed
 * @param number the unique number
 * @param code what the QR code holds, so that the certificate can be checked without a network
 */
public record Certificate(
        String title, String addressee, String text, String issuer, String date, String number, Optional<Code> code)
        implements Block {}
