package kesi.deploy.provider.leak;

import java.io.IOException;
import java.util.List;
import kesi.core.api.text.Message;
import kesi.deploy.provider.leak.PathSearch.Link;

/** The chain that holds a class loader, in words. */
public final class Holders {

    private Holders() {}

    /**
     * One sentence a step, from what lives by itself to the loader; empty when nothing holds it.
     *
     * @param throughFramework whether the framework's own objects count
     * @throws IOException when no dump can be written
     */
    public static List<Message> of(Marker marker, boolean throughFramework) throws IOException {
        return HeapDump.search(marker, throughFramework).orElse(List.of()).stream()
                .map(Holders::sentence)
                .toList();
    }

    private static Message sentence(Link link) {
        return Message.of(Holders.class, "leak." + link.kind(), link.type(), link.name());
    }
}
