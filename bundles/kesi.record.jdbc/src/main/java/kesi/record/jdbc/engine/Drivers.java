package kesi.record.jdbc.engine;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Drivers enter themselves into a list of the JDK when they are loaded, or the JDK finds them by itself; there
 * they would
 * outlive this bundle. Nobody here needs that list.
 */
final class Drivers {

    private Drivers() {}

    /** Takes the drivers of this bundle out of the JDK's list. */
    static void leaveManager() {
        ClassLoader own = Drivers.class.getClassLoader();
        List<Driver> ours = DriverManager.drivers()
                .filter(driver -> own.equals(driver.getClass().getClassLoader()))
                .toList();
        try {
            for (Driver driver : ours) {
                DriverManager.deregisterDriver(driver);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The driver manager does not let its driver go", e);
        }
    }
}
