// SPDX-License-Identifier: GPL-3.0-or-later
// bench_list_query ROWS: fills a database in a temporary folder with ROWS deliveries and prints JSON with the
// milliseconds of what the desktop asks for: first pages under filters, a count, the charts' roll-ups.
#include "app/core/ids.h"
#include "app/store/database.h"
#include "app/store/delivery_log.h"
#include "app/store/stats_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;

namespace {

constexpr core::TimeMs start = 1'771'329'600'000;
constexpr int perTransaction = 20'000;

void fill(store::Database &database, int rows)
{
    static const QString statuses[] = {u"delivered"_s, u"delivered"_s, u"delivered"_s, u"delivered"_s, u"failed"_s};
    for (int first = 0; first < rows; first += perTransaction) {
        const auto filled =
            database
                .write([first, rows](store::Session &session) {
                    for (int i = first; i < std::min(rows, first + perTransaction); ++i) {
                        const core::TimeMs at = start + i * 100LL;
                        const QString status = statuses[i % 5];
                        session.run(
                            u"INSERT INTO events (id, type, call_id, occurred_at, received_at, payload) "
                            "VALUES (?, 'call.ended', ?, ?, ?, ?)"_s,
                            {u"evt_%1"_s.arg(i), u"call_%1"_s.arg(i / 4), at, at, "{\"event\":\"call.ended\"}"_ba});
                        session.run(
                            u"INSERT INTO deliveries (id, event_seq, event_id, event_type, call_id, dest_kind, "
                            u"dest_id, "
                            "dest_label, status, tries, code, latency_ms, created_at, updated_at) VALUES (?, ?, ?, "
                            "'call.ended', ?, 'webhook', ?, 'example.com/hooks', ?, 1, ?, ?, ?, ?)"_s,
                            {u"dlv_%1"_s.arg(i), i + 1, u"evt_%1"_s.arg(i), u"call_%1"_s.arg(i / 4),
                             u"we_%1"_s.arg(i % 5), status, i % 5 == 4 ? 503 : 200, 20 + i % 400, at, at});
                    }
                })
                .result();
        if (!filled)
            qFatal("%s", qPrintable(filled.error().oneLine()));
    }
}

/// The middle of several: the first read after the filling also waits for what SQLite still has to tidy up.
double milliseconds(store::Database &database, const std::function<void(store::Session &)> &question)
{
    std::array<double, 9> took;
    for (double &one : took) {
        QElapsedTimer timer;
        timer.start();
        std::ignore = database.read([&](store::Session &session) { question(session); }).result();
        one = double(timer.nsecsElapsed()) / 1e6;
    }
    std::nth_element(took.begin(), took.begin() + took.size() / 2, took.end());
    return took[took.size() / 2];
}

double pageMs(store::Database &database, const QString &query, bool withTotal)
{
    const auto filter = *values::DeliveryFilter::fromQuery(QUrlQuery(query));
    return milliseconds(database, [&](store::Session &session) {
        std::ignore = store::listDeliveries(session, filter, {256, {}, withTotal});
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? std::min(std::atoi(argv[1]), 10'000'000) : 1'000'000;
    QTemporaryDir dir;
    const auto database = store::Database::open(dir.filePath(u"bench.db"_s));
    fill(**database, rows);
    values::StatsQuery day;
    day.from = start;
    day.to = start + 86'400'000;
    const QJsonObject result{{u"rows"_s, rows},
                             {u"newest"_s, pageMs(**database, {}, false)},
                             {u"failed"_s, pageMs(**database, u"status=failed"_s, false)},
                             {u"oneEndpoint"_s, pageMs(**database, u"destination=we_3"_s, false)},
                             {u"oneCall"_s, pageMs(**database, u"callId=call_77"_s, false)},
                             {u"countFailed"_s, pageMs(**database, u"status=failed"_s, true)},
                             {u"countAll"_s, pageMs(**database, {}, true)},
                             {u"stats"_s, milliseconds(**database, [&](store::Session &s) {
                                  std::ignore = store::statsFor(s, day, day.to);
                              })}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
