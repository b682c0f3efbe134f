package kesi.shell.swing.navigator;

import java.util.List;
import java.util.stream.Stream;
import kesi.shell.swing.look.TextOrder;

/** The lines of the navigator that have some words, with those above them. */
record NavigatorFilter(String words) {

    List<NavigatorItem> of(List<NavigatorItem> items) {
        String folded = TextOrder.fold(words.strip());
        return folded.isEmpty()
                ? items
                : items.stream().flatMap(item -> of(item, folded)).toList();
    }

    /** A line that fits stays with all below it; another stays for what below it fits. */
    private static Stream<NavigatorItem> of(NavigatorItem item, String folded) {
        if (TextOrder.fold(item.text()).contains(folded)) {
            return Stream.of(item);
        }
        List<NavigatorItem> below =
                item.children().stream().flatMap(child -> of(child, folded)).toList();
        return below.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new NavigatorItem(item.text(), item.count(), item.icon(), item.stub(), item.target(), below));
    }
}
