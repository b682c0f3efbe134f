package kesi.deploy.provider.leak;

import java.util.List;

/**
 * A class as a dump tells of it.
 *
 * @param id the object of the class
 * @param parent the superclass's object, or 0
 * @param loader the class loader's object, or 0
 * @param fields those that instances have of this class itself, in their order
 */
record HeapClass(long id, long parent, long loader, List<HeapField> statics, List<HeapField> fields) {

    static final int REFERENCE = 2;

    /**
     * A field.
     *
     * @param name the id of its name
     * @param type the basic type, 2 for a reference
     * @param value the referred object for a static reference, otherwise 0
     */
    record HeapField(long name, int type, long value) {}
}
