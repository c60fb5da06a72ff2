#pragma once

#include "base/result.h"

#include <QDate>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;

namespace candour {

/// \brief A day as people write it: "12/1/27", "tomorrow", "+10wd"; shown as "12 Jan 2027".
///
/// What cannot be read stays as typed, with the reason beneath, until it is mended. Alt+Down opens a calendar.
class DateEdit final : public QWidget
{
    Q_OBJECT

public:
    /// Turns what was typed into a day, or says why it cannot.
    using Parser = std::function<Result<QDate>(const QString &)>;

    explicit DateEdit(Parser parser, QWidget *parent = nullptr);
    ~DateEdit() override;

    /// The last day that was accepted; none where the field is empty or holds what cannot be read.
    [[nodiscard]] std::optional<QDate> date() const { return m_date; }
    /// Shows a day without emitting dateEdited.
    void setDate(std::optional<QDate> date);

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }
    [[nodiscard]] QString error() const { return m_error; }

    void setReadOnly(bool readOnly);
    [[nodiscard]] QLineEdit *lineEdit() const { return m_line; }
    void showCalendar();

Q_SIGNALS:
    /// The person settled on a day, or emptied the field.
    void dateEdited(std::optional<QDate> date);
    /// What was typed cannot be read; empty once it can.
    void errorChanged(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void commit();
    void accept(std::optional<QDate> date);
    void setError(const QString &message);
    void refreshColours();

    Parser m_parser;
    std::optional<QDate> m_date;
    QString m_error;
    QLineEdit *m_line = nullptr;
    QLabel *m_reason = nullptr;
    QAction *m_calendar = nullptr;
};

} // namespace candour
