package kesi.search.lucene.index;

import kesi.core.api.json.Json;
import kesi.record.api.Journal;
import kesi.record.api.Records;
import kesi.search.lucene.text.Folding;

/**
 * What an index is made from.
 *
 * @param journal tells the changes
 * @param records gives whole types when one comes whose records were indexed otherwise
 * @param types tell the fields
 */
record Sources(Journal journal, Records records, Json json, Types types, Folding folding) {

    Documents documents() {
        return new Documents(json, types, folding);
    }
}
