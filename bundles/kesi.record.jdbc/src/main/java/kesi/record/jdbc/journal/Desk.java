package kesi.record.jdbc.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.record.api.Committed;
import kesi.record.jdbc.engine.Database;
import kesi.record.jdbc.engine.Engine;
import kesi.record.jdbc.engine.Fault;
import kesi.record.jdbc.engine.Faults;
import kesi.record.jdbc.engine.Sql;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the writer's thread works: one connection, one transaction at a time. Used by that thread alone. */
final class Desk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Database database;
    private final Announcer announcer;
    private final Pen pen;
    private final KeyHolders holders;
    private @Nullable Statements statements;

    Desk(Database database, Rows rows, Announcer announcer) {
        this.database = database;
        this.announcer = announcer;
        this.pen = new Pen(rows, Clock.systemUTC(), System.getProperty("user.name", "?"));
        this.holders = new KeyHolders(rows);
    }

    /** Does these jobs in one transaction. Every one of them is answered when this returns. */
    void write(List<Job<?>> jobs) {
        try {
            attempt(jobs);
        } catch (SQLException e) {
            recover(jobs, e);
        } catch (RuntimeException e) {
            giveUp(jobs, e);
        }
    }

    /**
     * A lost line leaves the outcome open: the jobs are done again on a new one, where a batch that had been
     * committed is
     * known by its id. Jobs that failed together are tried one by one, so that none fails for another's sake.
     */
    private void recover(List<Job<?>> jobs, SQLException error) {
        Fault fault = database.engine().fault(error);
        LOG.warn("A commit of {} jobs failed: {}", jobs.size(), error.getMessage());
        drop();
        boolean again = fault == Fault.LOST;
        if (jobs.size() > 1) {
            jobs.forEach(job -> write(List.of(job)));
        } else if (again) {
            lastAttempt(jobs);
        } else {
            jobs.forEach(job -> job.fail(Faults.problem(database.engine(), error)));
        }
    }

    private void lastAttempt(List<Job<?>> jobs) {
        try {
            attempt(jobs);
        } catch (SQLException e) {
            drop();
            jobs.forEach(job -> job.fail(Faults.problem(database.engine(), e)));
        }
    }

    private void giveUp(List<Job<?>> jobs, RuntimeException error) {
        drop();
        Problem problem = error instanceof Problem known
                ? known
                : new Problem(Kind.FAILED, "E-STORE", Faults.say("fault.unexpected", error), error);
        jobs.forEach(job -> job.fail(problem));
    }

    private void attempt(List<Job<?>> jobs) throws SQLException {
        Statements now = statements();
        Engine engine = database.engine();
        engine.checkRoom();
        List<Runnable> answers = new ArrayList<>();
        engine.begin(now.connection());
        Tail before = Tail.read(now.connection());
        Tail tail = before;
        for (Job<?> job : jobs) {
            tail = attempt(now, tail, job, answers);
        }
        boolean grown = tail.sequence() != before.sequence() || !tail.hash().equals(before.hash());
        if (grown) {
            engine.announce(now.connection(), tail.sequence());
        }
        engine.commit(now.connection());
        answers.forEach(Runnable::run);
        if (grown) {
            announcer.reached(tail.sequence());
        }
    }

    private Tail attempt(Statements now, Tail tail, Job<?> job, List<Runnable> answers) throws SQLException {
        if (job instanceof Job.Commit commit) {
            return attempt(now, tail, commit, answers);
        }
        alone(now, (Job.Alone<?>) job, answers);
        return Tail.read(now.connection());
    }

    private static <T> void alone(Statements now, Job.Alone<T> job, List<Runnable> answers) throws SQLException {
        T result = job.work().run(now.connection());
        answers.add(() -> job.result().complete(result));
    }

    private Tail attempt(Statements now, Tail tail, Job.Commit job, List<Runnable> answers) throws SQLException {
        Sql.run(now.connection(), "savepoint batch");
        try {
            Pen.Written written = pen.write(now, tail, job.batch());
            Sql.run(now.connection(), "release savepoint batch");
            Committed committed = written.committed();
            answers.add(() -> job.result().complete(committed));
            return written.tail();
        } catch (Problem e) {
            undo(now);
            answers.add(() -> job.fail(e));
            return tail;
        } catch (SQLException e) {
            if (database.engine().fault(e) != Fault.KEY_TAKEN) {
                throw e;
            }
            undo(now);
            Problem taken = holders.conflict(now.connection(), job.batch(), e);
            answers.add(() -> job.fail(taken));
            return tail;
        }
    }

    private static void undo(Statements now) throws SQLException {
        now.drop();
        Sql.run(now.connection(), "rollback to savepoint batch");
        Sql.run(now.connection(), "release savepoint batch");
    }

    private Statements statements() throws SQLException {
        Statements now = statements;
        if (now == null) {
            Connection connection = database.writing();
            now = new Statements(connection);
            statements = now;
        }
        return now;
    }

    /** After an error the connection is thrown away, which takes its transaction back. */
    private void drop() {
        Statements old = statements;
        statements = null;
        if (old != null) {
            try (old) {
                database.engine().rollBack(old.connection());
            } catch (SQLException e) {
                LOG.debug("The broken connection could not be closed in order", e);
            }
        }
    }

    @Override
    public void close() {
        drop();
    }
}
