package kesi.core.testing;

import kesi.core.api.json.Json;
import kesi.core.provider.json.GsonJson;

/** The JSON that the product uses. */
public final class TestJson {

    private TestJson() {}

    /** A new one. */
    public static Json create() {
        return new GsonJson();
    }
}
