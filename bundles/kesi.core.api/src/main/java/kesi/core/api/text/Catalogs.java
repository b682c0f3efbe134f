package kesi.core.api.text;

/**
 * Remembers the catalog of each anchor class on the class itself ({@link ClassValue}), so that it goes when the class
 * goes: nothing of a bundle that left stays reachable.
 */
final class Catalogs {

    private static final ClassValue<Catalog> BY_CLASS = new ClassValue<>() {
        @Override
        protected Catalog computeValue(Class<?> anchor) {
            return Catalog.of(anchor);
        }
    };

    private Catalogs() {}

    static Catalog of(Class<?> anchor) {
        return BY_CLASS.get(anchor);
    }
}
