#include "look/theme.h"

#include "look/candourstyle.h"
#include "look/fonts.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace candour {

Theme::Theme(Choice choice, QObject *parent)
    : QObject(parent)
    , m_base(interfaceFont())
{
    choice.textPercent = std::clamp(choice.textPercent, leastTextPercent, mostTextPercent);
    m_choice = choice;
    // The desktop's palette can only be read before ours replaces it.
    m_systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(new CandourStyle);
    apply();
}

const Colours &Theme::colours() const
{
    const bool dark = m_choice.scheme == Scheme::Dark || (m_choice.scheme == Scheme::System && m_systemIsDark);
    return dark ? Colours::dark() : Colours::light();
}

void Theme::setChoice(Choice choice)
{
    choice.textPercent = std::clamp(choice.textPercent, leastTextPercent, mostTextPercent);
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    QFont font = m_base;
    const double factor = m_choice.textPercent / 100.0;
    if (m_base.pointSizeF() > 0)
        font.setPointSizeF(m_base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(m_base.pixelSize() * factor));
    // Only what differs: each of these visits every widget.
    const QPalette palette = colours().palette();
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
    if (QApplication::font() != font)
        QApplication::setFont(font);
}

QString Theme::key(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light: return QStringLiteral("light");
    case Scheme::Dark: return QStringLiteral("dark");
    case Scheme::System: break;
    }
    return QStringLiteral("system");
}

Theme::Scheme Theme::schemeOf(const QString &key)
{
    if (key == QLatin1String("light"))
        return Scheme::Light;
    return key == QLatin1String("dark") ? Scheme::Dark : Scheme::System;
}

void makePrimary(QWidget *button)
{
    button->setProperty(primaryProperty, true);
    button->update();
}

void markWrong(QWidget *field, bool wrong)
{
    field->setProperty(wrongProperty, wrong);
    field->update();
}

void makeLink(QWidget *button)
{
    button->setProperty(linkProperty, true);
    button->setCursor(Qt::PointingHandCursor);
    button->update();
}

} // namespace candour
