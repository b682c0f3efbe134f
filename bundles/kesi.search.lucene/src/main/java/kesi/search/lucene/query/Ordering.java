package kesi.search.lucene.query;

import java.util.ArrayList;
import java.util.List;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.search.api.Query.Order;
import kesi.search.lucene.index.Names;
import kesi.search.lucene.index.Types;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** In which order hits come. */
final class Ordering {

    private Ordering() {}

    /** The order of a question: as it asks, else by relevance, else the newest first; always the same for equals. */
    static Sort of(kesi.search.api.Query question, IndexReader reader, Types types) {
        List<SortField> steps = new ArrayList<>();
        FieldInfos infos = FieldInfos.getMergedFieldInfos(reader);
        question.sort().forEach(order -> steps.addAll(steps(order, infos, types)));
        if (question.sort().isEmpty() && !question.text().isBlank()) {
            steps.add(SortField.FIELD_SCORE);
        }
        if (question.sort().isEmpty()) {
            steps.add(new SortField(Names.CHANGE, SortField.Type.LONG, true));
        }
        steps.add(new SortField(Names.KEY, SortField.Type.STRING));
        return new Sort(steps.toArray(SortField[]::new));
    }

    private static List<SortField> steps(Order order, FieldInfos infos, Types types) {
        String field = order.field();
        List<SortField> steps = new ArrayList<>();
        if (infos.fieldInfo(Names.date(field)) != null) {
            steps.add(number(Names.date(field), SortField.Type.LONG, order.descending()));
        }
        if (infos.fieldInfo(Names.number(field)) != null) {
            steps.add(number(Names.number(field), SortField.Type.DOUBLE, order.descending()));
        }
        if (infos.fieldInfo(Names.words(field)) != null) {
            steps.add(words(Names.words(field), order.descending()));
        }
        if (steps.isEmpty() && !types.declares(field)) {
            throw Problem.failed("E-QUERY", Message.of(Ordering.class, "problem.query.sort", field));
        }
        return steps;
    }

    private static SortField number(String name, SortField.Type type, boolean descending) {
        SortField step = new SortField(name, type, descending);
        step.setMissingValue(missing(type, descending));
        return step;
    }

    private static Object missing(SortField.Type type, boolean descending) {
        if (type == SortField.Type.LONG) {
            return descending ? (Object) Long.MIN_VALUE : Long.MAX_VALUE;
        }
        return descending ? (Object) Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    private static SortField words(String name, boolean descending) {
        SortField step = new SortField(name, SortField.Type.STRING, descending);
        step.setMissingValue(descending ? SortField.STRING_FIRST : SortField.STRING_LAST);
        return step;
    }
}
