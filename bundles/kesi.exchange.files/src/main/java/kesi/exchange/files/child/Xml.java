package kesi.exchange.files.child;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML without document types, entities and outside parts; a document type is a fault. */
final class Xml implements AutoCloseable {

    private final InputStream in;
    private final XMLStreamReader reader;

    Xml(InputStream in) {
        this.in = in;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new Fault("E-XML-DOCTYPE");
        });
        try {
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw told(e);
        }
    }

    /** Goes to the next start or end of an element or text; answers the kind of event, END_DOCUMENT at the end. */
    int next() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Fault("E-XML-DOCTYPE");
            }
            return event;
        } catch (XMLStreamException e) {
            throw told(e);
        }
    }

    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /** An attribute by its local name, whatever its prefix; empty when it is not there. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static Fault told(XMLStreamException e) {
        String reason = String.valueOf(e.getMessage());
        if (reason.contains("JAXP000")) {
            return new Fault("E-XML-LIMIT", reason);
        }
        return new Fault(reason.contains("DOCTYPE") ? "E-XML-DOCTYPE" : "E-DAMAGED", reason);
    }
}
