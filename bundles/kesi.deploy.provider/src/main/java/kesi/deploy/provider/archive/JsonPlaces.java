package kesi.deploy.provider.archive;

import java.util.HashMap;
import java.util.Map;

/** Where each value of a text that is known to be JSON stands, by its path such as {@code $.bundles[0].id}. */
final class JsonPlaces {

    private final String text;
    private final Map<String, Integer> places = new HashMap<>();
    private int at;

    private JsonPlaces(String text) {
        this.text = text;
    }

    static JsonPlaces of(String text) {
        JsonPlaces places = new JsonPlaces(text);
        places.value("$");
        return places;
    }

    /** The line of a value, from 1. */
    int line(String path) {
        return (int) text.substring(0, offset(path))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    /** The column of a value, from 1. */
    int column(String path) {
        int offset = offset(path);
        return offset - text.lastIndexOf('\n', offset - 1);
    }

    /** Of a value that is not there, where the nearest one around it begins. */
    private int offset(String path) {
        String known = path;
        while (!places.containsKey(known)) {
            known = known.substring(0, Math.max(1, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
        }
        return places.getOrDefault(known, 0);
    }

    private void value(String path) {
        skipSpace();
        places.putIfAbsent(path, at);
        switch (text.charAt(at)) {
            case '{' -> members(path);
            case '[' -> elements(path);
            case '"' -> string();
            default -> {
                while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
            }
        }
        skipSpace();
    }

    private void members(String path) {
        at++;
        skipSpace();
        while (text.charAt(at) != '}') {
            String name = string();
            skipSpace();
            at++;
            value(path + "." + name);
            comma();
        }
        at++;
    }

    private void elements(String path) {
        at++;
        skipSpace();
        for (int i = 0; text.charAt(at) != ']'; i++) {
            value(path + "[" + i + "]");
            comma();
        }
        at++;
    }

    private void comma() {
        if (text.charAt(at) == ',') {
            at++;
            skipSpace();
        }
    }

    private String string() {
        int start = ++at;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return text.substring(start, at++);
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
