package kesi.shell.swing.list;

import java.util.List;
import kesi.shell.swing.list.Wish.Order;

/** What a head says of its place among several columns to sort by. */
final class HeadMark {

    private static final String NUMBERS = "\u2460\u2461\u2462\u2463\u2464";

    private HeadMark() {}

    /** A circled number when a list is sorted by several columns, this one among them; else nothing. */
    static String of(String column, List<Order> orders) {
        List<String> names = orders.stream().map(Order::column).toList();
        int place = names.indexOf(column);
        return orders.size() < 2 || place < 0 || place >= NUMBERS.length() ? "" : " " + NUMBERS.charAt(place);
    }
}
