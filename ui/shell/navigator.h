#pragma once

#include "base/id.h"

#include <QList>
#include <QObject>
#include <QString>

namespace candour {

/// \brief A place that somebody visited: a section, and the record open in it.
struct Place
{
    QString section;
    QString type = {};    ///< empty: no record was open
    RecordId record = {};

    friend bool operator==(const Place &, const Place &) = default;
};

/// \brief Where somebody has been, for Back and Forward. Owned by the view of an open register.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostPlaces = 200;

    using QObject::QObject;

    /// \brief Remembers a place and forgets what lay ahead. The same place twice counts once, and a section followed by
    /// a record in it is one visit.
    void visit(const Place &place);

    /// The record in the current section is another one now, as when arrows move through a list: no visit of its own.
    void settle(const Place &place);

    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }
    [[nodiscard]] Place current() const { return m_places.value(m_current); }
    /// The place before; the current one where there is none.
    Place back();
    Place forward();

Q_SIGNALS:
    void changed();

private:
    QList<Place> m_places;
    qsizetype m_current = -1;
};

} // namespace candour
