package kesi.report.pdf.file;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * What a file says about itself.
 *
 * @param title the title, not blank
 * @param author who issues it
 * @param notes remarks on the file, may be empty
 * @param language the language of its text
 * @param created when it was made, to the second
 */
public record Particulars(String title, String author, String notes, Locale language, OffsetDateTime created) {

    static final String PRODUCER = "Kesi";

    public Particulars {
        title = printable(title);
        author = printable(author);
        created = created.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The dictionary of old readers; the same facts as in {@link #xmp()}. */
    String info() {
        String date = "(D:" + created.withOffsetSameInstant(ZoneOffset.UTC).format(at("yyyyMMddHHmmss")) + "Z)";
        return "<</Title " + Syntax.text(title) + (author.isBlank() ? "" : "/Author " + Syntax.text(author))
                + (notes.isEmpty() ? "" : "/Subject " + Syntax.text(notes)) + "/Producer " + Syntax.text(PRODUCER)
                + "/CreationDate " + date + "/ModDate " + date + ">>";
    }

    String languageTag() {
        return language.toLanguageTag();
    }

    /** The metadata packet with the claims of PDF/A-2a and PDF/UA-1. */
    String xmp() {
        String date = created.withOffsetSameInstant(ZoneOffset.UTC).format(at("yyyy-MM-dd'T'HH:mm:ss'Z'"));
        String described = notes.isEmpty() ? "" : DESCRIPTION.formatted(escaped(notes));
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + PACKET.formatted(escaped(title), creator(), described, languageTag(), date, date, PRODUCER)
                + "<?xpacket end=\"r\"?>";
    }

    private String creator() {
        return author.isBlank() ? "" : CREATOR.formatted(escaped(author));
    }

    /** Without control characters, which metadata cannot hold. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static DateTimeFormatter at(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static final String DESCRIPTION = """
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>""";

    private static final String CREATOR = """
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>""";

    private static final String PACKET = """
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            %s%s<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>%s</xmp:CreateDate>
            <xmp:ModifyDate>%s</xmp:ModifyDate>
            <pdf:Producer>%s</pdf:Producer>
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            """;
}
