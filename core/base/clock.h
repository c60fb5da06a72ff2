#pragma once

#include <QDate>
#include <QDateTime>

#include <memory>

namespace candour {

/// \brief Says what time it is. Handed in through constructors, so that tests and `--on DATE` can fix it.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The instant, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// The day in Europe/London, on which all day counts of the NHS rest.
    [[nodiscard]] QDate today() const;
};

/// \brief The computer's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// \brief A clock that stands still until it is set: for tests and for `--on DATE`.
class FixedClock final : public Clock
{
public:
    /// Noon in London on the given day.
    explicit FixedClock(QDate today);
    explicit FixedClock(QDateTime now);

    void set(QDateTime now);
    [[nodiscard]] QDateTime now() const override;

private:
    QDateTime m_now;
};

} // namespace candour
