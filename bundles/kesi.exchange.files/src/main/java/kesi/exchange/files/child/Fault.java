package kesi.exchange.files.child;

import java.util.List;

/** Why a file cannot be read: a stable code and what its sentence names. */
final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> arguments;

    Fault(String code, String... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    String code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }
}
