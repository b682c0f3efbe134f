package kesi.shell.swing.list;

import java.util.List;
import kesi.shell.swing.list.Wish.Order;

/** Orders as short words: {@code date}, {@code -date}. */
final class Sorting {

    private Sorting() {}

    static Order order(String word) {
        return word.startsWith("-") ? new Order(word.substring(1), true) : new Order(word, false);
    }

    static List<String> words(List<Order> orders) {
        return orders.stream()
                .map(order -> (order.descending() ? "-" : "") + order.column())
                .toList();
    }
}
