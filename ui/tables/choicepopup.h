#pragma once

#include "tables/filterchoices.h"

#include <QFrame>
#include <QPointer>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;

namespace candour {

/// \brief A list to tick in, under its button: Space ticks, letters find, Escape or Enter closes. Ticks work at once.
/// Deletes itself when closed.
class ChoicePopup final : public QFrame
{
    Q_OBJECT

public:
    /// Says that it is looking until it is given what to offer.
    ChoicePopup(const QString &title, QWidget *parent);

    /// Once, before or after it opens.
    void offer(const QList<FilterChoice> &choices, const QStringList &chosen);
    /// Opens below the widget, or above where there is no room.
    void openAt(QWidget &anchor);

Q_SIGNALS:
    void chosenChanged(const QStringList &chosen);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<FilterChoice> &choices, const QStringList &chosen);
    void find(const QString &text);

    QString m_title;
    QPointer<QWidget> m_anchor;
    QLabel *m_message = nullptr;
    QLineEdit *m_find = nullptr;
    QListWidget *m_list = nullptr;
};

/// Puts a popup below a widget, or above it where the screen ends, and shows it.
void openPopup(QWidget &popup, const QWidget &anchor);

} // namespace candour
